/** Texts that somebody could put anywhere, to do harm or by mistake. */
export const hostileTexts = {
  markup: `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`,
  'right-to-left marks': 'Q-7\u202e7102 ylno\u2066 \u2069\u2069\u200f שלום',
  'a hundred characters without a space': 'W'.repeat(100),
  'ten thousand characters without a space': 'M'.repeat(10_000),
  'joined and combined signs': `👩‍👩‍👧‍👦🏳️‍🌈${'Z͑ͫ̓ͪ̂ͫ'.repeat(6)}e\u0301 ㍿ﷺ`,
  'control characters': 'a\u0000b\u0007c\u001b[31md\u0085e\u2028f\u00adg',
  'half a character': 'a\ud800b\udc00c',
  'a message of its own': "{quote} {n, plural, other {#}} '{' <b>{0}</b> ${a} %s",
  'an address that runs': "javascript:document.title='taken'//https://a.example",
  'a formula': '=HYPERLINK("https://a.example","Q-7")',
} as const;

/** One text with something of them all, as long as a name may be. */
export const allHostile = [
  '<img src=x onerror="document.title=0">',
  '{n, plural, other {#}}',
  '\u202e=1+1',
  '👩‍👧e\u0301',
  '\ud800\u0000',
]
  .join('')
  .padEnd(100, 'W');
