// The dates in the guides are of June 2026: what a reader is told to run is run as of then.
const moved = Date.parse('2026-06-05T09:00:00Z') - Date.now();

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(new.target.now());
  }

  static now() {
    return super.now() + moved;
  }
};
