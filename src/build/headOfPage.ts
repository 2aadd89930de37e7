import type { HtmlTagDescriptor, Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';

/**
 * Vite plugin for the built page's head: the Content-Security-Policy before anything can load, and early requests for
 * the typeface and for the data, which no script has asked for yet. The dev server stays free of both.
 */
export function headOfPage(): Plugin {
  return {
    name: 'head-of-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'));
        const tags: HtmlTagDescriptor[] = [
          ...fonts.map((file) => preload(`./${file}`, { as: 'font', type: 'font/woff2' })),
          preload('./asean.first.json', { as: 'fetch' }),
        ];
        return { html: withPolicy(html), tags };
      },
    },
  };
}

function preload(href: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', href, ...attrs, crossorigin: 'anonymous' }, injectTo: 'head' };
}

/** Puts the policy right behind the charset: it binds only what comes after it. */
function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('index.html has no <meta charset="utf-8"> to put the Content-Security-Policy behind');
  return html.replace(charset, (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`);
}
