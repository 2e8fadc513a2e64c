// The log-in is ours: after log-out, or when a session has ended, the web application would show a form of its own
// that lets nobody in. It changes its address without telling, hence the interval.
setInterval(() => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login?out');
  }
}, 300);

// The first page after the start of a busy server may take longer than the seven seconds that are given to it.
window.require.config({ waitSeconds: 60 });

export default {
  app: { name: 'Admin', vendor: 'BSP' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: { normal: 'ddd D MMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  disableWelcomeMessage: true
};
