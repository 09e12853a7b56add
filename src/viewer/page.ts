import { drawFrame } from './frame';
import { toMarkup } from './vnode';
import css from './viewer.css';

/**
 * The page of the webview, which the build writes to dist/viewer.html. The frame and its style stand in it, so that the browser
 * has laid them out by the time the script comes. It may run our one script and nothing else, and load nothing from anywhere.
 * Pictures that it has written itself may be read, to make a PNG of an SVG. What the extension fills in stands in braces:
 * {nonce}, {script} and, as JSON, the {opening}, which saves the first picture a way to the extension and back.
 */
export function page(): string {
  const policy = "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src data:";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Lifecycle</title>
<style nonce="{nonce}">${css}</style>
</head>
<body>
${toMarkup(drawFrame())}
<script type="application/json" class="opening">{opening}</script>
<script nonce="{nonce}" src="{script}" async></script>
</body>
</html>
`;
}
