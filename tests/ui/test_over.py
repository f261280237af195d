"""Screens that lie over the talk, which goes on under them."""

import pytest

from tests.ui.journey import LARGE, Journey, Travel


def test_the_clock_under_a_screen_does_not_draw_that_screen(
    travel: Travel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes on unseen; on a slow line the whole of the help each second would be felt."""

    async def walk(one: Journey) -> None:
        await one.press("question_mark")
        top, ticks, drawn = one.app.screen, one.app.show.remarks, list[object]()
        told = ticks.set
        ticked: list[str] = []

        def tick(about: str, key: str | None) -> None:
            ticked.append(about)
            told(about, key)

        monkeypatch.setattr(ticks, "set", tick)
        monkeypatch.setattr(top, "refresh", lambda *regions, **_: drawn.append(regions))
        for _ in range(500):
            await one.pilot.pause(0.01)
            if ticked.count("wall") > 1:
                break
        await one.pilot.pause(0.1)
        assert ticked.count("wall") > 1
        assert drawn == []

    travel(walk, LARGE)
