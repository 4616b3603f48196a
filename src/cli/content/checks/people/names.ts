/** Surnames that are seldom the first sign of another word. */
const plain =
  "陳黃李王吳劉蔡楊鄭郭邱廖賴蘇呂潘鍾彭詹胡沈余趙盧顏柯翁魏孫戴范宋鄧杜曹薛阮蔣姚馮鄒龔嚴韓袁邵林張許謝洪曾徐周葉莊何羅蕭簡朱游";
/** The others: 高 begins 高雄, 方 begins 方便. Only a context shows that a name is meant. */
const further = "江高施梁方傅侯丁卓馬董唐溫藍石古紀連歐程湯田康姜白汪尤巫鐘涂金童陸柳凃";

/** Words that begin as a name does. */
const words =
  /^(?:陳[情述列舊報腐屍]|黃[色線土燈昏金]|李子|王[八牌]|林[地木業相務班下管場]|張[貼數開力大]|許[可多願]|謝[謝絕禮]|洪[水災流]|曾[經否祖]|周[圍邊遭日期末年知休全密]|葉[片子菜]|莊[嚴園]|何[時處人種謂況必地者]|羅[列馬盤盛]|簡[單易圖章介稱化便報訊]|朱紅|游[泳動離走標樂]|鄭重|徐[徐行]|沈[澱沒]|余[額下]|胡[亂同說]|楊[木桃]|蔡[英]|郭[外]|蘇[打]|呂[宋]|孫子|宋[體]|杜[絕鵑]|戴[上著]|彭湃|韓[國式]|蔣中正)/;

/** Names that everybody takes for an example, and thousands bear. */
const usual =
  /(?:王|陳|林|李|張|黃|吳)(?:小明|大明|曉明|小華|大華|小美|大文|美麗|大同|志明|春嬌|小英)|(?<!\p{Script=Han})(?:張三|李四|王五)(?!\p{Script=Han})/u;

const title = "技士|技佐|股長|科長|課長|科員|課員|專員|工程員|里長|主任|建築師|技師|律師|總幹事";
const titled = new RegExp(
  `[${plain}${further}]\\p{Script=Han}{1,2}(?=先生|小姐|女士|太太)|[${plain}]\\p{Script=Han}{1,2}(?<![的要由請問找])(?=${title})`,
  "gu",
);
const role =
  "姓名|承辦人員?|承辦|聯絡人|聯絡窗口|窗口|經辦人?|代表人|負責人|申請人|起造人|所有權人|請求權人|代理人|主任委員|主委|委託人|受託人|本人|名字";
const called = new RegExp(
  `(?:(?:${role}) ?(?:是|為|叫|：|:|／) ?|(?:我叫|名叫|叫做|請找|請洽|找承辦) ?)([${plain}${further}]\\p{Script=Han}{1,2})(?=[^\\p{Script=Han}]|$)`,
  "gu",
);
const english =
  /\b(?:(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+(?:[ -][A-Za-z]+)?|(?:Wang|Chen|Lin|Huang|Lee|Li|Chang|Zhang|Wu|Liu|Tsai|Yang|Hsu|Cheng|Hsieh|Kuo|Hung|Chiu|Tseng|Liao|Lai|Chou|Yeh|Chuang),? [A-Z][a-z]+-[a-z]+|[A-Z][a-z]+-[a-z]+ (?:Wang|Chen|Lin|Huang|Lee|Chang|Wu|Liu|Tsai|Yang|Hsu|Cheng|Hsieh|Kuo|Hung|Chiu|Tseng|Liao|Lai|Chou|Yeh|Chuang))\b/g;

const isName = (text: string) => !words.test(text);

/**
 * Names of persons in a running text: after a role, before a title, or one of those that stand in every example.
 *
 * @example namesIn("請找承辦人：林美玲。") // ["林美玲"]
 * @example namesIn("找建管處承辦人。") // []
 */
export const namesIn = (text: string): string[] => [
  ...(text.match(titled) ?? []).filter(isName),
  ...[...text.matchAll(called)].map(([, name = ""]) => name).filter(isName),
  ...(usual.exec(text) ?? []),
  ...(text.match(english) ?? []),
];

const whole = new RegExp(`^[${plain}]\\p{Script=Han}{2}$`, "u");
const wider = new RegExp(`^[${plain}${further}](?:\\p{Script=Han}|[Ｏ○〇]){1,3}$`, "u");

/** The pieces of a text between signs and spaces. */
const pieces = (text: string) => text.split(/[\s，。、；：！？（）()「」,.;:/]+/);

/**
 * Pieces of an example that are a name and nothing else.
 *
 * @example namesAlone("林美玲、王大同") // ["林美玲", "王大同"]
 */
export const namesAlone = (text: string): string[] =>
  pieces(text).filter((piece) => whole.test(piece) && isName(piece));

/** Does a field for a name hold one? @example looksLikeName("林美玲") // true; "範例股份有限公司" → false */
export const looksLikeName = (text: string): boolean =>
  (wider.test(text.trim()) && isName(text.trim())) ||
  /^[A-Z][a-z]+,? [A-Z][a-z]+(?:-[a-z]+)?$/.test(text.trim());
