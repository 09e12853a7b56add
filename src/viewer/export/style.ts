import { mix, type Palette } from './palette';

/** The style sheet that an exported picture carries: the looks of the panel's, without what only a pointer can do. */
export function styleOf(palette: Palette): string {
  const { ground, ink } = palette;
  const line = mix(ink, ground, 0.55);
  const kinds = (['stable', 'transient', 'failed', 'gone'] as const).map((kind) => kindStyle(kind, palette));
  return [
    'text{text-anchor:middle}',
    `.title{font:600 15px sans-serif;text-anchor:start;fill:${ink}}`,
    `.source{font:10px sans-serif;text-anchor:start;fill:${mix(ink, ground, 0.7)}}`,
    `.name{font:500 13px monospace;fill:${ink}}`,
    `.caption,.label text,.key{font:11px sans-serif;fill:${mix(ink, ground, 0.85)}}`,
    '.key{text-anchor:start}',
    '.ring{display:none}',
    '.glyph{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
    '.kind-failed .glyph{stroke-width:2.4}',
    ...kinds,
    '.kind-stable .outline{stroke-width:2.2}',
    `.kind-start .outline{fill:none;stroke:none}.kind-start .inner,.kind-end .inner{fill:${palette.gone}}`,
    `.kind-end .outline{fill:${ground};stroke:${palette.gone};stroke-width:1.4}`,
    `.kind-gone .inner{fill:none;stroke:${palette.gone};stroke-width:1}`,
    `.way{fill:none;stroke:${line};stroke-width:1.7}.is-spine .way{stroke:${mix(ink, ground, 0.85)};stroke-width:2.8}`,
    '.way.source-code{stroke-width:1}.way.inferred{stroke-width:1.3;stroke-dasharray:5 4}',
    `.head{fill:${line};stroke:${line};stroke-width:1;stroke-linejoin:round}.head.inferred{fill:${ground}}`,
    `.way.failure{stroke:${palette.failed}}.head.failure{fill:${ground};stroke:${palette.failed};stroke-width:1.4}`,
    `.label rect{fill:${ground}}`,
  ].join('\n');
}

function kindStyle(kind: 'stable' | 'transient' | 'failed' | 'gone', palette: Palette): string {
  const colour = palette[kind];
  const fill = mix(colour, palette.ground, 0.13);
  const stroke = mix(colour, palette.ink, 0.8);
  return `.kind-${kind} .outline{fill:${fill};stroke:${stroke};stroke-width:1.4}.kind-${kind} .glyph{stroke:${colour}}`;
}
