// Where script runs: marks switch on and off, a claim and its evidence light each other, the day of knowledge is a
// slider, the timeline zooms, reading shows its progress. Every page works without it.
import {startTimelines} from './timeline.js'

function startMarks() {
  for (const box of document.querySelectorAll('input[data-marks]')) {
    const apply = () => document.body.classList.toggle(`hide-${box.dataset.marks}`, !box.checked)
    box.addEventListener('change', apply)
    apply()
  }
  for (const element of document.querySelectorAll('[data-claim]')) {
    const ids = element.dataset.claim.split(' ')
    for (const [name, on] of [['mouseenter', true], ['focusin', true], ['mouseleave', false], ['focusout', false]])
      element.addEventListener(name, () => ids.forEach((id) => light(id, on)))
  }
}

function light(id, on) {
  for (const element of document.querySelectorAll(`[data-claim~="${CSS.escape(id)}"]`)) element.classList.toggle('lit', on)
}

/** Charts that are wider than the screen show their newest end. */
function startCharts() {
  for (const box of document.querySelectorAll('figure.chart:not(.timeline) > .scroll')) box.scrollLeft = box.scrollWidth
}

/** Facets stand open where there is room for them. */
function startFacets() {
  if (matchMedia('(min-width: 62rem)').matches)
    for (const details of document.querySelectorAll('details[data-wide]')) details.open = true
}

/** The slider goes over the days on which something became known; its last step is all that is known. */
function startKnown() {
  const form = document.querySelector('form[data-known]')
  if (!form) return
  const days = form.dataset.known.split(' ')
  const [slider, field, output] = ['input[type=range]', 'input[type=date]', 'output'].map((one) => form.querySelector(one))
  form.classList.add('live')
  slider.hidden = output.hidden = false
  const words = new Intl.DateTimeFormat(document.documentElement.lang === 'ru' ? 'ru-RU' : 'en-GB', {dateStyle: 'long', timeZone: 'UTC'})
  const dayAt = () => days[Number(slider.value)]
  const tell = () => {
    const day = dayAt()
    output.textContent = day ? words.format(new Date(day)) : output.dataset.all
    slider.setAttribute('aria-valuetext', output.textContent)
  }
  tell()
  let waiting
  slider.addEventListener('input', () => {
    tell()
    field.value = dayAt() ?? ''
    clearTimeout(waiting)
    waiting = setTimeout(() => show(form), 180)
  })
  field.addEventListener('change', () => {
    const later = days.findIndex((day) => day > field.value)
    slider.value = field.value === '' || later < 0 ? (field.value === '' ? days.length : days.length - 1) : Math.max(0, later - 1)
    tell()
    show(form)
  })
}

let asked = 0

/** Takes the view for the form's fields and puts it in the place of this one, so that the slider keeps its focus. */
async function show(form) {
  const turn = ++asked
  const fields = new URLSearchParams(new FormData(form))
  for (const [name, value] of [...fields]) if (value === '') fields.delete(name, value)
  const address = `${form.getAttribute('action')}${fields.size > 0 ? `?${fields}` : ''}`
  const view = document.getElementById('view')
  view.classList.add('busy')
  try {
    const answer = await fetch(address, {headers: {accept: 'text/html'}})
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('view')
    if (turn !== asked) return
    if (!fresh) throw new Error('no view')
    view.replaceWith(document.adoptNode(fresh))
    history.replaceState(null, '', address)
    startFacets()
    startCharts()
    startTimelines()
  } catch {
    location.assign(address)
  }
}

/** Asks how far the reading is until it is done, then shows its page. */
async function startWork() {
  const box = document.querySelector('[data-work]')
  if (!box) return
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const answer = await fetch(`/api/v1/reads/${encodeURIComponent(box.dataset.work)}`).catch(() => null)
    if (!answer?.ok) continue
    const work = await answer.json()
    if (work.state === 'done') return location.reload()
    const bar = box.querySelector('progress')
    if (work.sources.length > 1) bar.value = work.through
    const step = box.querySelector('[data-step]')
    step.textContent = `${step.dataset[work.step] ?? work.step}${work.pages.length > 0 ? ` · ${work.pages.length}` : ''}`
  }
}

startMarks()
startFacets()
startCharts()
startKnown()
startTimelines()
startWork()
