(() => {
  'use strict';

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  document.documentElement.classList.add('scripted');

  const focus = document.querySelector('[data-focus]');
  if (focus) {
    focus.focus();
  }

  // ---- handing in an article

  const check = document.querySelector('form[data-drop]');
  if (check) {
    const file = check.querySelector('input[type=file]');
    const text = check.querySelector('textarea');
    const holdsFile = event => Array.from(event.dataTransfer ? event.dataTransfer.types : []).includes('Files');
    addEventListener('dragover', event => {
      if (holdsFile(event)) {
        event.preventDefault();
        check.classList.add('over');
      }
    });
    addEventListener('dragleave', event => {
      if (!event.relatedTarget) {
        check.classList.remove('over');
      }
    });
    addEventListener('drop', event => {
      if (holdsFile(event)) {
        event.preventDefault();
        check.classList.remove('over');
        if (event.dataTransfer.files.length) {
          file.files = event.dataTransfer.files;
          text.value = '';
          file.focus();
        }
      }
    });
    text.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        check.requestSubmit();
      }
    });
    check.addEventListener('submit', () => {
      const button = check.querySelector('button');
      button.textContent = 'Checking…';
      button.setAttribute('aria-disabled', 'true');
    });
    addEventListener('pageshow', () => {
      const button = check.querySelector('button');
      button.textContent = 'Check';
      button.removeAttribute('aria-disabled');
    });
  }

  // ---- deciding

  const news = document.querySelector('[data-news]');
  const reviewer = document.querySelector('[data-reviewer]');
  if (!news) {
    return;
  }
  const settling = ['article-wrong', 'record-wrong', 'both-stand', 'misread'];
  const marks = new Map();
  all('[data-marks]').forEach(part => part.dataset.marks.split(' ').filter(Boolean).forEach(pair => {
    const [fingerprint, mark] = pair.split(':');
    marks.set(fingerprint, mark);
  }));
  const remembered = 'claimcheck-reviewer';
  try {
    reviewer.value = localStorage.getItem(remembered) || reviewer.value;
    reviewer.addEventListener('change', () => localStorage.setItem(remembered, reviewer.value.trim()));
  } catch (forbidden) {
    // Then the name holds as long as the page.
  }

  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  const say = (...parts) => news.replaceChildren(...parts);

  const send = async (fingerprint, judgement, reason) => {
    const body = {fingerprint, judgement, reason};
    if (reviewer.value.trim()) {
      body.reviewer = reviewer.value.trim();
    }
    if (marks.get(fingerprint)) {
      body.mark = marks.get(fingerprint);
    }
    const response = await fetch('/api/decisions', {method: 'POST', headers: {'Content-Type': 'application/json', 'X-Claimcheck': '1'},
      body: JSON.stringify(body)});
    const answer = await response.json();
    if (!response.ok) {
      const failure = new Error(answer.what + '. ' + answer.fix + '.');
      failure.changed = response.status === 409;
      throw failure;
    }
    return answer;
  };

  const fail = (card, failure) => {
    const line = element('p', failure.message + ' ', {class: 'wrong', role: 'alert'});
    if (failure.changed) {
      line.append(element('a', 'Look at it again', {href: location.href.replace(/#.*/, '')}));
    }
    all('.wrong', card).forEach(old => old.remove());
    card.append(line);
    say();
  };

  const words = (card, judgement) => {
    const button = card.querySelector('button[data-judgement="' + judgement + '"]');
    return button ? button.textContent.trim() : judgement;
  };

  const busy = (card, on) => {
    card.toggleAttribute('data-busy', on);
    all('.decide button', card).forEach(button => button.setAttribute('aria-disabled', String(on)));
  };

  const label = (card, text) => {
    let state = card.querySelector('header .state');
    if (!state) {
      state = element('span', '', {class: 'state'});
      card.querySelector('header').insertBefore(state, card.querySelector('header .place'));
    }
    state.textContent = text;
    state.hidden = !text;
  };

  const neighbour = card => {
    const cards = all('.card').filter(other => !other.hidden);
    const at = cards.indexOf(card);
    return cards[at + 1] || cards[at - 1];
  };

  const decide = async (card, judgement, reason) => {
    const fingerprint = card.dataset.fingerprint;
    const number = card.querySelector('.number');
    const name = number ? 'Finding ' + number.textContent.trim() : 'The finding';
    busy(card, true);
    all('.wrong', card).forEach(old => old.remove());
    try {
      const answer = await send(fingerprint, judgement, reason);
      const by = answer.decision.reviewer;
      const settled = settling.includes(judgement) && answer.finding.state === 'settled';
      label(card, answer.finding.state === 'open' ? '' : answer.finding.state.replace('-', ' '));
      const undo = element('button', 'Undo', {type: 'button'});
      undo.addEventListener('click', async () => {
        undo.setAttribute('aria-disabled', 'true');
        card.hidden = false;
        shown(card, true);
        await decide(card, 'withdrawn', '');
        card.tabIndex = 0;
        card.focus();
      });
      if (judgement === 'withdrawn') {
        say(element('p', by + ' has taken back what they said of ' + (number ? 'finding ' + number.textContent.trim() : 'the finding') + '.'));
      } else {
        const line = element('p', name + ': ' + words(card, judgement) + ', says ' + by + '. ');
        line.append(undo);
        say(line);
      }
      if (settled) {
        const next = neighbour(card);
        card.hidden = true;
        shown(card, false);
        (next || undo).focus({preventScroll: true});
      }
    } catch (failure) {
      fail(card, failure.changed === undefined ? new Error('The decision was not kept: the server cannot be reached. Try again.') : failure);
    } finally {
      busy(card, false);
    }
  };

  /** The words of a finding that is settled are marked no more. */
  const shown = (card, on) => {
    if (card.id) {
      all('.mark').filter(mark => (mark.dataset.for || '').split(' ').includes(card.id)).forEach(mark => mark.classList.toggle('done', !on));
      all('.ref a').filter(link => (link.dataset.for || '').split(' ').includes(card.id)).forEach(link => { link.hidden = !on; });
    }
  };

  document.addEventListener('submit', event => {
    const form = event.target.closest('form.decide');
    if (!form) {
      return;
    }
    event.preventDefault();
    const card = form.closest('.card');
    const button = event.submitter;
    if (!button || !button.dataset.judgement || card.hasAttribute('data-busy')) {
      return;
    }
    decide(card, button.dataset.judgement, form.elements.reason.value.trim());
  });

  // The return key in the reason must not choose the first judgement.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('.decide input')) {
      event.preventDefault();
      event.target.closest('form').querySelector('button').focus();
    }
  });
})();
