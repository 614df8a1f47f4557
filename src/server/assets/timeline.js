// Zooms and moves the timelines of a page, by wheel, drag, buttons and keys; the marks keep their links and titles.
import {laneHeight, layOut, rowHeight, ticks} from './timeline-layout.js'

const rows = 4
const least = 10
const day = 86_400_000

/** Makes every timeline of the page live that is not yet. */
export function startTimelines() {
  for (const figure of document.querySelectorAll('figure.timeline:not(.live)')) start(figure)
}

function start(figure) {
  const box = figure.querySelector('.scroll')
  const svg = figure.querySelector('svg')
  const marks = [...svg.querySelectorAll('a.mark')].map((element) => {
    const [lo, hi, row] = element.dataset.days.split(' ').map(Number)
    return {element, span: element.querySelector('.span'), lo, hi, row}
  })
  const whole = {from: Number(figure.dataset.from), to: Number(figure.dataset.to)}
  let {from, to} = whole
  figure.classList.add('live')
  figure.querySelector('.keys').hidden = false
  const bar = controls(figure)

  function draw() {
    const width = Math.max(240, box.clientWidth)
    svg.setAttribute('width', width)
    svg.setAttribute('viewBox', `0 0 ${width} ${svg.getAttribute('height')}`)
    const axis = {from, to, width}
    layOut(marks, axis).forEach(({seen, x, lane, span}, place) => {
      const mark = marks[place]
      mark.element.toggleAttribute('hidden', !seen)
      mark.element.setAttribute('transform', `translate(${x} ${mark.row * rowHeight + 20 + lane * laneHeight - (lane > 0 ? 1 : 0)})`)
      drawSpan(mark, span)
    })
    drawTicks(svg, axis, figure.dataset.lang)
    bar.tell(from, to, whole)
  }

  function move(start, end) {
    const length = Math.min(whole.to - whole.from, Math.max(least, end - start))
    from = Math.min(Math.max(start, whole.from), whole.to - length)
    to = from + length
    draw()
  }
  const zoom = (factor, at = (from + to) / 2) => move(at - (at - from) * factor, at + (to - at) * factor)
  const shift = (share) => move(from + (to - from) * share, to + (to - from) * share)
  const acts = {in: () => zoom(0.6), out: () => zoom(1 / 0.6), left: () => shift(-0.25), right: () => shift(0.25), all: () => move(whole.from, whole.to)}
  bar.on(acts)
  box.addEventListener('keydown', (event) => keys(event, acts, marks))
  wheelAndDrag(box, figure, () => ({from, to}), zoom, move)
  new ResizeObserver(draw).observe(box)
  draw()
}

function drawSpan(mark, span) {
  if (span && !mark.span) {
    mark.span = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    mark.span.setAttribute('class', 'span')
    mark.element.querySelector('title').after(mark.span)
  }
  mark.span?.setAttribute('d', span ? `M${span[0]} 0H${span[1]}` : '')
}

function drawTicks(svg, axis, lang) {
  const group = svg.querySelector('.ticks')
  group.replaceChildren(
    ...ticks(axis, lang === 'ru' ? 'ru-RU' : 'en-GB').map(({x, label}) => {
      const [tick, line, text] = ['g', 'line', 'text'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name))
      tick.setAttribute('transform', `translate(${x})`)
      line.setAttribute('class', 'grid')
      line.setAttribute('y1', -rows * rowHeight)
      line.setAttribute('y2', 4)
      text.setAttribute('x', 3)
      text.setAttribute('y', 15)
      text.textContent = label
      tick.append(line, text)
      return tick
    }),
  )
}

/** Buttons under the chart, the days that are seen, and a link to the list of just these days. */
function controls(figure) {
  const bar = document.createElement('div')
  bar.className = 'zoom no-print'
  const names = JSON.parse(figure.dataset.words)
  const signs = {left: '←', out: '−', in: '+', right: '→', all: names.all}
  const buttons = Object.entries(signs).map(([act, sign]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.act = act
    button.textContent = sign
    button.setAttribute('aria-label', names[act])
    return button
  })
  const output = document.createElement('output')
  const link = document.createElement('a')
  link.textContent = names.only
  bar.append(...buttons, output, link)
  figure.querySelector('.scroll').after(bar)
  const text = (at) => new Date(Math.round(at) * day).toISOString().slice(0, 10)
  return {
    on(acts) {
      for (const button of buttons) button.addEventListener('click', acts[button.dataset.act])
    },
    tell(from, to, whole) {
      output.textContent = `${text(from)} – ${text(to)}`
      link.hidden = from <= whole.from && to >= whole.to
      const address = new URL(location.href)
      address.searchParams.set('from', text(from))
      address.searchParams.set('to', text(to))
      address.searchParams.delete('cursor')
      link.href = address.pathname + address.search
    },
  }
}

function keys(event, acts, marks) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const act = {'+': acts.in, '=': acts.in, '-': acts.out, _: acts.out, ArrowLeft: acts.left, ArrowRight: acts.right, 0: acts.all, Home: acts.all}[event.key]
  if (act) {
    act()
    event.preventDefault()
    return
  }
  const step = {n: 1, p: -1}[event.key]
  if (!step) return
  const seen = marks.filter(({element}) => !element.hasAttribute('hidden')).sort((a, b) => a.lo - b.lo)
  if (seen.length === 0) return
  const at = seen.findIndex(({element}) => element === document.activeElement)
  seen[(at + step + seen.length) % seen.length].element.focus()
  event.preventDefault()
}

/** The wheel zooms only with Ctrl or over an axis that is zoomed already, so that the page still scrolls. */
function wheelAndDrag(box, figure, range, zoom, move) {
  const dayAt = (x) => {
    const {from, to} = range()
    return from + ((x - box.getBoundingClientRect().left) / box.clientWidth) * (to - from)
  }
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.shiftKey) return
      event.preventDefault()
      zoom((event.deltaY || event.deltaX) > 0 ? 1.25 : 0.8, dayAt(event.clientX))
    },
    {passive: false},
  )
  let held = null
  box.addEventListener('pointerdown', (event) => {
    if (event.button === 0) held = {x: event.clientX, ...range()}
  })
  box.addEventListener('pointermove', (event) => {
    if (!held || Math.abs(event.clientX - held.x) < 4) return
    figure.classList.add('grabbed')
    const days = ((held.x - event.clientX) / box.clientWidth) * (held.to - held.from)
    move(held.from + days, held.to + days)
  })
  const release = () => {
    held = null
    setTimeout(() => figure.classList.remove('grabbed'), 0)
  }
  for (const name of ['pointerup', 'pointerleave', 'pointercancel']) box.addEventListener(name, release)
  box.addEventListener(
    'click',
    (event) => {
      if (figure.classList.contains('grabbed')) event.preventDefault()
    },
    true,
  )
  box.addEventListener('dragstart', (event) => event.preventDefault())
}
