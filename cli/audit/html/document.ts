import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, type Markup } from './markup';

/** A whole page that needs nothing but itself: by its own policy it loads nothing, and runs only its own script. */
export function htmlDocument(title: string, body: Markup): string {
  const [style, script] = [ownFile('page.css'), ownFile('page.mjs')];
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
    <html lang="en-US" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${{ markup: `<style>${style}</style>` }}
      </head>
      <body>
        ${body} ${{ markup: `<script type="module">${script}</script>` }}
      </body>
    </html>`;
  return `${page.markup}\n`;
}

function ownFile(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
