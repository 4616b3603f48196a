/** One printed file: which template, with what, and the names of its form fields if it has any. */
export interface Order {
  /** file name under src/print/typst */
  template: string;
  /** texts that the template reads as `sys.inputs` */
  inputs: Record<string, string>;
  /** accessible name by field; left out: nothing to fill in */
  fields?: [id: string, name: string][];
}

/** What a worker has made of an order. */
export interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  milliseconds: number;
}

/** A printed file and what its download link says about it. */
export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  kilobytes: number;
}
