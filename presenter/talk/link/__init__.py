"""The link between the windows of one talk, each a process of its own.

One window is the host: it applies the intents of all, in the order in which they come, and tells
every window the state. Whoever gets the lock is it; when it dies, a guest follows it. `Link` is
imported from its module when it is needed: it brings asyncio, which no first slide waits for.
"""

from presenter.talk.link.listener import Applied, Listener, Trouble
from presenter.talk.link.shared import Shared

__all__ = ["Applied", "Listener", "Shared", "Trouble"]
