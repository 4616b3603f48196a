/** Open questions in the words in which the Bureau's people are asked, and what an answer looks like. */

interface Asked {
  /** The question; `name` is the paper, fee or period it is about. */
  ask: (name: string) => string;
  example: string;
}

const plain = (text: string, example = ""): Asked => ({ ask: () => text, example });
const named = (ask: (name: string) => string, example = ""): Asked => ({ ask, example });

const questions: readonly [RegExp, Asked][] = [
  [/^limits\./, named((name) => `「${name}」要多久？`, "20 日、7 個工作日、1 個月")],
  [/^fees\./, named((name) => `「${name}」要多少錢？不收費，寫「免費」`, "500 元、免費")],
  [/^fees$/, plain("要不要收費？要的話，收哪些、各多少？", "謄本每份 20 元")],
  [/^evidence\..*\.need$/, named((name) => `「${name}」要正本，還是影本？`, "正本、影本")],
  [/^evidence$/, plain("要帶哪些文件？各要正本還是影本、幾份？")],
  [/^outputs\..*\.validity$/, named((name) => `「${name}」有效多久？`, "1 年、沒有期限")],
  [/^outputs$/, plain("辦好以後會拿到什麼文件？")],
  [/^forms$/, plain("有沒有固定的表格？在哪裡拿？")],
  [/^channels$/, plain("怎麼送件？臨櫃、郵寄還是上網？")],
  [/^caseStatus$/, plain("送件以後怎麼查進度？")],
  [/^noNeedToBring$/, plain("有沒有民眾常帶、其實不用帶的文件？")],
  [/^applicant$/, plain("誰可以申請？")],
  [/^start$/, plain("核定以前可不可以先動工、先買？")],
  [/^informant$/, plain("通報的人，姓名會不會保密？")],
  [/^forum$/, plain("由哪個單位處理？")],
  [/^amounts$/, plain("補助多少？")],
  [/^budget\.year$/, plain("這是哪一年的預算？", "116 年")],
  [/^budget\.closes$/, plain("收件到哪一天？", "116 年 6 月 30 日")],
  [/^afterwards\.next$/, plain("送件以後，接下來會怎樣？")],
  [/^afterwards\.correction$/, plain("要補正的，怎麼通知、幾天內要補？")],
  [/^afterwards\.late$/, plain("時間到了還沒結果，怎麼辦？")],
  [/^afterwards\.appeal$/, plain("不服結果，向誰提、幾天內要提？")],
  [/^address$/, plain("地址在哪裡？")],
  [/^phones$/, plain("打哪一支電話？")],
  [/^hours$/, plain("幾點到幾點辦公？中午休不休息？")],
  [/^access$/, plain("輪椅怎麼進去？有沒有電梯、無障礙廁所、停車位？")],
  [/^website$/, plain("網址是什麼？")],
];

/**
 * @example asking("fees.permit-fee", "許可費").ask // 「許可費」要多少錢？不收費，寫「免費」
 */
export function asking(id: string, name: string): { ask: string; example: string } {
  const found = questions.find(([pattern]) => pattern.test(id))?.[1];
  return { ask: found?.ask(name) ?? name, example: found?.example ?? "" };
}
