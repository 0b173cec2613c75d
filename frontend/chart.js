// Attempts day by day.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { colour, whenColoursChange } from './colour.js'

const HEIGHT = 190

export function mount (place) {
  let plot = draw(place)
  new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: HEIGHT })).observe(place)
  whenColoursChange(() => { plot.destroy(); plot = draw(place) })
}

function draw (place) {
  const [days, attempts, good] = JSON.parse(place.dataset.chart)
  const of = name => colour(place, name)
  const axis = { stroke: of('--soft'), grid: { stroke: of('--line'), width: 1 }, ticks: { show: false }, font: '12px sans-serif' }
  const bars = uPlot.paths.bars({ size: [0.6, 28], radius: 0.2 })
  const series = name => ({ stroke: of(name), fill: of(name), paths: bars, points: { show: false } })
  const label = index => days[index] ? new Date(`${days[index]}T12:00`).toLocaleDateString('en', { day: 'numeric', month: 'short' }) : ''
  return new uPlot({
    width: place.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, Math.max(days.length, 14) - 0.4] }, y: { range: (_, __, most) => [0, Math.max(4, most)] } },
    axes: [{ ...axis, size: 26, grid: { show: false }, values: (_, marks) => marks.map(mark => Number.isInteger(mark) ? label(mark) : '') }, { ...axis, size: 34 }],
    series: [{}, series('--bar'), series('--good')]
  }, [days.map((_, index) => index), attempts, good], place)
}
