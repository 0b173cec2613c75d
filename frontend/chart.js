// Attempts day by day.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

export function mount (place) {
  const [days, attempts, good] = JSON.parse(place.dataset.chart)
  const colour = name => resolved(place, name)
  const axis = { stroke: colour('--soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: '12px sans-serif' }
  const bars = uPlot.paths.bars({ size: [0.6, 40], radius: 0.2 })
  const label = index => days[Math.round(index)]?.slice(5) ?? ''
  const plot = new uPlot({
    width: place.clientWidth,
    height: 210,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, Math.max(days.length, 7) - 0.4] }, y: { range: (_, __, most) => [0, Math.max(4, most)] } },
    axes: [{ ...axis, grid: { show: false }, values: (_, marks) => marks.map(mark => Number.isInteger(mark) ? label(mark) : '') }, { ...axis, size: 34 }],
    series: [{}, { stroke: colour('--line'), fill: colour('--accent-soft'), paths: bars, points: { show: false } }, { stroke: colour('--good'), fill: colour('--good'), paths: bars, points: { show: false } }]
  }, [days.map((_, index) => index), attempts, good], place)
  new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: 210 })).observe(place)
}

function resolved (place, name) {
  const probe = document.createElement('span')
  probe.style.color = `var(${name})`
  place.append(probe)
  const found = getComputedStyle(probe).color
  probe.remove()
  return found
}
