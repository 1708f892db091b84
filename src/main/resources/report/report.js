(() => {
  'use strict';

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const belongs = (element, id) => (element.dataset.for || '').split(' ').includes(id);
  const cards = () => all('.card').filter(card => card.offsetParent !== null);
  const motion = () => matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  let selected = '';

  const reveal = element => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
  };

  // Where the text scrolls by itself beside the findings, only it is moved; else the page is.
  const show = element => {
    const pane = element.closest('.text');
    if (pane && pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto') {
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({top: pane.scrollTop + top - pane.clientHeight / 3, behavior: motion()});
    } else {
      element.scrollIntoView({block: pane ? 'center' : 'nearest', behavior: motion()});
    }
  };

  const besides = () => matchMedia('(min-width: 64rem)').matches;

  const clear = () => {
    all('.selected').forEach(element => element.classList.remove('selected'));
    all('[aria-current=true]').forEach(element => element.removeAttribute('aria-current'));
    selected = '';
  };

  const select = id => {
    const finding = document.getElementById(id);
    if (!finding || !finding.matches('.card, .line')) {
      return null;
    }
    if (selected !== id) {
      clear();
      selected = id;
      finding.classList.add('selected');
      finding.setAttribute('aria-current', 'true');
      all('.mark, .ref a').filter(mark => belongs(mark, id)).forEach(mark => mark.classList.add('selected'));
    }
    reveal(finding);
    return finding;
  };

  const wordsOf = id => all('.mark').filter(mark => belongs(mark, id));

  /** From the text, or by key, to a finding. */
  const toFinding = id => {
    const finding = select(id);
    if (finding) {
      finding.focus({preventScroll: true});
      show(finding);
      const words = wordsOf(id);
      if (words.length && besides()) {
        show(words[0]);
      }
    }
    return finding;
  };

  /** From a finding to its words. */
  const toWords = (id, anchor) => {
    const finding = select(id);
    const start = anchor && document.getElementById(anchor);
    const words = start ? start.nextElementSibling && wordsOf(id).find(mark => start.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING)
      : wordsOf(id)[0];
    if (finding && words) {
      words.focus({preventScroll: true});
      show(words);
    }
    return finding && words;
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (link) {
      const id = decodeURIComponent(link.getAttribute('href').slice(1));
      const card = link.closest('.card, .line');
      const done = link.matches('.mark, .ref a') ? toFinding(id) : link.matches('.words') && card ? toWords(card.id, id) : null;
      if (done) {
        event.preventDefault();
      } else {
        const target = document.getElementById(id);
        if (target) {
          reveal(target);
          if (target.matches('details')) {
            target.open = true;
          }
        }
      }
      return;
    }
    const card = event.target.closest('.card');
    if (card && !event.target.closest('a, button, input, textarea, select, summary, label')) {
      select(card.id);
      const words = wordsOf(card.id);
      if (words.length && besides()) {
        show(words[0]);
      }
    }
  });

  document.addEventListener('focusin', event => {
    if (event.target.matches('.card') && event.target.id !== selected) {
      select(event.target.id);
      const words = wordsOf(event.target.id);
      if (words.length && besides()) {
        show(words[0]);
      }
    }
  });

  const step = by => {
    const list = cards();
    if (!list.length) {
      return;
    }
    const at = list.findIndex(card => card.id === selected);
    toFinding(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(list.length - 1, at + by))].id);
  };

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const on = event.target;
    if (on.matches('input:not([type=checkbox]), textarea, select') || on.isContentEditable) {
      return;
    }
    const keys = document.querySelector('[data-keys]');
    const onCard = on.matches('.card');
    if (event.key === 'Escape') {
      if (on.matches('.mark') && selected) {
        toFinding(selected);
      } else {
        clear();
      }
    } else if (event.key === 'Enter' && onCard) {
      if (!toWords(on.id, '')) {
        return;
      }
    } else if (onCard && event.key === 'ArrowDown' || event.key === 'j' && !(keys && !keys.checked)) {
      step(1);
    } else if (onCard && event.key === 'ArrowUp' || event.key === 'k' && !(keys && !keys.checked)) {
      step(-1);
    } else {
      return;
    }
    event.preventDefault();
  });

  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (target) {
      reveal(target);
      if (target.matches('.card, .line')) {
        toFinding(id);
      }
    }
  };
  addEventListener('hashchange', follow);
  follow();

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    opened.forEach(fold => { fold.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(fold => { fold.open = false; }));
})();
