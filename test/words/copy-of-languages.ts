/** What the copy lint looks for in one language. */
export type Copy = {
  /** A day, as it is written in this language. */
  day: RegExp;
  /** How a sentence says that something lasts until a day. */
  until: (day: string) => string;
  /** What happens, or has happened, to access. */
  consequence: RegExp;
  /** Who can do something, or where that can be read. */
  nextStep: { admin: RegExp; user: RegExp };
  /** Days or hours that are none, or negative. */
  zero: RegExp;
  /** Advertising, said to nobody. */
  selling: RegExp;
  /** Purchases, money, quotes and numbers of licenses: no matter of users. */
  notForUsers: RegExp;
  /** How a sentence ends. */
  fullStop: RegExp;
  /** The most characters, with an app's name of 30. */
  most: { title: number; body: number };
};

/** Atlassian: a banner of Confluence is not used to sell. */
const signsOfSelling = '[!！¡%％€$¥]';

export const copyOfLanguages: Record<string, Copy> = {
  'en-US': {
    day: /[A-Z][a-z]+ \d{1,2}, \d{4,}/g,
    until: (day) => `until ${day}`,
    consequence: /full access|no access|available|only be read and exported|nobody/i,
    nextStep: { admin: /your billing admin|license page/, user: /Your admin/ },
    zero: /(?:^|\D)0 (?:day|hour)|-\d+ (?:day|hour)/,
    selling: sells(
      /upgrade|discount|\boffer|\bdeal\b|\bfree\b|\bsave\b|buy|\bnow only|renew now|hurry/,
    ),
    notForUsers: /subscri|renew|\bpay|paid|price|purchas|quote|invoice|billing|number|SEN-|E-\d/i,
    fullStop: /[a-zA-Z\d)]\.$/,
    most: { title: 120, body: 240 },
  },
  'de-DE': {
    day: /\d{1,2}\. [A-Z][a-zä]+ \d{4,}/g,
    until: (day) => `bis zum ${day}`,
    consequence: /voll\w+ Zugriff|keinen Zugriff|verfügbar|nur Lesen und Exportieren|niemand/i,
    nextStep: { admin: /Ihren Abrechnungsadministrator|Lizenzseite/, user: /Ihr Administrator/ },
    zero: /(?:^|\D)0 (?:Tag|Stunde)|-\d+ (?:Tag|Stunde)/,
    selling: sells(/upgrade|rabatt|gratis|kostenlos|sparen|kaufen|jetzt |sonderangebot/),
    notForUsers: /abonn|verlänger|zahl|preis|kauf|angebot|rechnung|nummer|SEN-|E-\d/i,
    fullStop: /[a-zäöüß\d)]\.$/,
    most: { title: 120, body: 300 },
  },
  'fr-FR': {
    day: /\d{1,2} [a-zéû]+ \d{4,}/g,
    until: (day) => `jusqu’au ${day}`,
    consequence: /accès complet|aucun accès|disponible|lecture et l’exportation|personne/i,
    nextStep: {
      admin: /votre administrateur de facturation|page de licence/,
      user: /Votre administrateur/,
    },
    zero: /(?:^|\D)0 (?:jour|heure)|-\d+ (?:jour|heure)/,
    selling: sells(/mise à niveau|remise|promotion|gratuit|économis|achet|dès maintenant|profitez/),
    notForUsers: /abonn|souscri|renouvel|pay|prix|achat|devis|factur|numéro|SEN-|E-\d/i,
    fullStop: /[a-zéèà\d)]\.$/,
    most: { title: 120, body: 300 },
  },
  'es-ES': {
    day: /\d{1,2} de [a-z]+ de \d{4,}/g,
    until: (day) => `hasta el ${day}`,
    consequence:
      /acceso completo|no (?:tienen|tendrán) acceso|disponible|solo permite leer y exportar|nadie/i,
    nextStep: {
      admin: /tu administrador de facturación|página de licencia/,
      user: /Tu administrador/,
    },
    zero: /(?:^|\D)0 (?:día|hora)|-\d+ (?:día|hora)/,
    selling: sells(
      /mejora (?:tu|de) plan|descuento|oferta|gratis|ahorra|compra|ahora mismo|aprovecha/,
    ),
    notForUsers:
      /suscri|renov|renuev|\bpag[ou]|pagad|precio|compra|presupuesto|factura|número|SEN-|E-\d/i,
    fullStop: /[a-záéíóú\d)]\.$/,
    most: { title: 120, body: 300 },
  },
  'ja-JP': {
    day: /\d{4,}年\d{1,2}月\d{1,2}日/g,
    until: (day) => `${day}まで`,
    consequence: /フルアクセス|アクセスできません|利用でき|閲覧とエクスポートのみ/,
    nextStep: { admin: /請求管理者|ライセンスページ/, user: /管理者/ },
    zero: /(?:^|\D)0(?:日|時間)|-\d+(?:日|時間)/,
    selling: sells(/アップグレード|割引|無料|お得|購入|今すぐ|キャンペーン/),
    notForUsers: /サブスクリプション|契約|更新|支払|価格|見積|請求|番号|SEN-|E-\d/,
    fullStop: /(?:です|ます|せん|ました|ください|決定します)。$/,
    most: { title: 90, body: 150 },
  },
};

function sells(words: RegExp): RegExp {
  return new RegExp(`${signsOfSelling}|${words.source}`, 'i');
}
