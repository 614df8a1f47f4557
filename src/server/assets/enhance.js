// Where script runs: marks switch on and off, and a claim and its evidence light each other. The page works without it.
for (const box of document.querySelectorAll('input[data-marks]')) {
  const apply = () => document.body.classList.toggle(`hide-${box.dataset.marks}`, !box.checked)
  box.addEventListener('change', apply)
  apply()
}
const light = (id, on) => {
  for (const element of document.querySelectorAll(`[data-claim~="${CSS.escape(id)}"]`)) element.classList.toggle('lit', on)
}
for (const element of document.querySelectorAll('[data-claim]')) {
  const ids = element.dataset.claim.split(' ')
  for (const [name, on] of [['mouseenter', true], ['focusin', true], ['mouseleave', false], ['focusout', false]]) {
    element.addEventListener(name, () => ids.forEach((id) => light(id, on)))
  }
}
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.addEventListener('change', () => form.requestSubmit())
}
