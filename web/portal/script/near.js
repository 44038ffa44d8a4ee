// 在我附近: sorted by distance from the phone. The position stays here; only the district may be asked for, when not all fit on the page.
const locating = document.querySelector('[data-locate]')
const nearby = document.querySelector('.places')

if (locating && nearby && 'geolocation' in navigator) {
  const status = locating.querySelector('[role=status]')
  const kept = 'xiaobao.here'

  const kilometres = ([fromUp, fromAcross], [toUp, toAcross]) => {
    const radians = degrees => (degrees * Math.PI) / 180
    const up = radians(toUp - fromUp) / 2
    const across = radians(toAcross - fromAcross) / 2
    const chord = Math.sin(up) ** 2 + Math.cos(radians(fromUp)) * Math.cos(radians(toUp)) * Math.sin(across) ** 2
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)))
  }

  const sort = here => {
    const lines = [...nearby.children].map(item => {
      const { latitude, longitude } = item.dataset
      const far =
        latitude === undefined ? Number.POSITIVE_INFINITY : kilometres(here, [Number(latitude), Number(longitude)])
      const said = item.querySelector('[data-distance]')
      if (Number.isFinite(far))
        said.textContent = `${far < 10 ? far.toFixed(1) : Math.round(far)}${nearby.dataset.unit}`
      return { item, far }
    })
    nearby.append(...lines.sort((a, b) => a.far - b.far).map(each => each.item))
    show(here)
    status.textContent = status.dataset.sorted
  }

  // A dot on the map, where it reaches so far.
  const show = ([latitude, longitude]) => {
    const map = document.querySelector('.map > svg')
    if (!map) return
    map.querySelector('.me')?.remove()
    const { west, north, across, down } = map.dataset
    const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
    dot.setAttribute('class', 'me')
    dot.setAttribute('cx', (longitude - west) * across)
    dot.setAttribute('cy', (north - latitude) * down)
    dot.setAttribute('r', 7)
    map.append(dot)
  }

  // Where the list is cut off, the nearest district is asked for first and sorted there.
  const narrow = here => {
    const counties = JSON.parse(nearby.dataset.more)
    const [nearest] = counties.sort((a, b) => kilometres(here, a.slice(1)) - kilometres(here, b.slice(1)))
    const wanted = new URLSearchParams(location.search)
    if (!nearest || wanted.get('area') === nearest[0]) return sort(here)
    sessionStorage.setItem(kept, JSON.stringify(here))
    wanted.set('area', nearest[0])
    location.assign(`/near?${wanted}`)
  }

  locating.hidden = false
  locating.querySelector('button').addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const here = [coords.latitude, coords.longitude]
        if (nearby.dataset.more) narrow(here)
        else sort(here)
      },
      () => {
        status.textContent = status.dataset.refused
      },
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 },
    )
  })
  const before = sessionStorage.getItem(kept)
  if (before) {
    sessionStorage.removeItem(kept)
    sort(JSON.parse(before))
  }
}
