/** A piece of markup as plain data: the browser makes elements of it, exports and tests make text of it. */
export interface VNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (VNode | string)[];
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Piece = VNode | string | undefined | false;
export type Content = Piece | readonly Piece[];

/** An element. Attributes that are undefined or false are left out, as are such children. */
export function h(tag: string, attributes: Attributes = {}, ...content: readonly Content[]): VNode {
  const kept: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) kept[name] = value === true ? '' : String(value);
  }
  return { tag, attributes: kept, children: content.flat().filter(isThere) };
}

function isThere(piece: Piece): piece is VNode | string {
  return piece !== undefined && piece !== false;
}

/** The markup as text in which nothing of the data is taken for markup. */
export function toMarkup(node: VNode | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(toMarkup).join('')}</${node.tag}>`;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
