/** HTML that was made here: whatever else goes into a page is escaped. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | undefined | false | readonly Html[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no HTML file may hold, and those that turn the direction of the text around them. */
const unfit = /(?![\n\t])[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Text as HTML shows it: no character of it can begin a tag, end an attribute or turn the text around it. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unfit, '\ufffd')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const written = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
};

/** HTML with values in it. A value is text and escaped, unless it was made by this function. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: pieces.map((piece, index) => piece + written(values[index])).join(''),
});

/** A link to a page, as text and address in one; of an address that is none of the web, the text alone. */
export const webLink = (address: string): Html => (/^https?:\/\/[^\s]+$/i.test(address) ? html`<a href="${address}">${address}</a>` : html`${address}`);

/** A table, its first cell in each row a heading of that row; nothing when there is no row. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly Value[])[]): Html => {
  if (rows.length === 0) return html``;
  // On a phone, where a row is a block, each cell says what it is.
  const cells = (row: readonly Value[]): readonly Html[] =>
    row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td data-head="${heads[at]}">${cell}</td>`));
  return html`<table><caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table>
`;
};
