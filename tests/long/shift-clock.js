import process from 'node:process';

// Loaded before a build's own code: sets the clock that it sees on by the days of ONRECORD_DAYS.
const ahead = Number(process.env['ONRECORD_DAYS'] ?? 0) * 86_400_000;
const Native = Date;

globalThis.Date = class extends Native {
  constructor(...args) {
    if (args.length === 0) super(Native.now() + ahead);
    else super(...args);
  }
  static now() {
    return Native.now() + ahead;
  }
};
