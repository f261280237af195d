"""The keys that a user chooses: which action has which, and what cannot be."""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from presenter.elements.fields import Reader, is_null, report_unknown
from presenter.elements.schema import NOTHING, Schema
from presenter.elements.scope import Scope
from presenter.model.keyboard import ALIKE, FIXED, MOVING, PATTERN, WRITTEN, key_of
from presenter.reading import Mapping as MappingNode
from presenter.reading import Node, Scalar, Sequence

Actions: TypeAlias = Mapping[str, tuple[str, ...]]
"""Keys, by their names, of each action."""

NEVER_WITHOUT = "quit"
"""The action that must have a key, or a talk could not be ended."""


class Claim(NamedTuple):
    """A key that an action shall have, and where that is written."""

    key: str
    node: Scalar


Claims: TypeAlias = dict[str, list[Claim]]


def _read_keys(node: Node, scope: Scope) -> Actions | None:
    actions: Actions = getattr(scope, "actions", {})
    if not isinstance(node, MappingNode):
        scope.report(node, "mapping-expected", keys=", ".join(actions))
        return None
    claims: Claims = {}
    for action, value in node.entries.items():
        if action not in actions:
            report_unknown(scope, node.keys[action], "unknown-action", action, actions)
        elif not is_null(value):
            found = _claims(value, scope)
            if found or (isinstance(value, Sequence) and not value.items):
                claims[action] = found
    if NEVER_WITHOUT in claims and not claims[NEVER_WITHOUT]:
        scope.report(node.entries[NEVER_WITHOUT], "action-without-key", word=NEVER_WITHOUT)
        del claims[NEVER_WITHOUT]
    _settle(claims, actions, scope)
    return {action: tuple(dict.fromkeys(one.key for one in own)) for action, own in claims.items()}


def _claims(node: Node, scope: Scope) -> list[Claim]:
    """A key, or a list of keys; what is no key is told and left out."""
    found: list[Claim] = []
    for item in node.items if isinstance(node, Sequence) else [node]:
        word = item.text.strip() if isinstance(item, Scalar) else ""
        key = key_of(word)
        if isinstance(item, Scalar) and key is not None:
            found.append(Claim(key, item))
        else:
            _report_no_key(item, word, scope)
    return found


def _report_no_key(node: Node, word: str, scope: Scope) -> None:
    if word and word in FIXED:
        scope.report(node, "key-fixed", word=word)
    elif word.lower() in ALIKE:
        scope.report(node, "key-alike", word=word, other=ALIKE[word.lower()])
    else:
        report_unknown(scope, node, "unknown-key-name", word, NAMES)


NAMES = tuple((WRITTEN | MOVING).values())


def _settle(claims: Claims, actions: Actions, scope: Scope) -> None:
    """Take out of the claims what another action has, and tell it.

    An action of which nothing is left has its own keys again; so it goes on until nothing changes.
    """
    told: set[Scalar] = set()
    while True:
        holders = {
            key: action for action, keys in actions.items() if action not in claims for key in keys
        }
        lost: list[str] = []
        for action, own in claims.items():
            kept = [one for one in own if holders.setdefault(one.key, action) == action]
            for one in own:
                if one not in kept and one.node not in told:
                    told.add(one.node)
                    scope.report(one.node, "key-twice", word=one.node.text, other=holders[one.key])
            if own and not kept:
                lost.append(action)
            claims[action] = kept
        for action in lost:
            del claims[action]
        if not lost:
            return


def _schema(scope: Any) -> Schema:
    """What can be written; that two actions want one key is beyond a schema."""
    key = {"type": "string", "pattern": rf"^\s*(?:{PATTERN})\s*$"}

    def keys(least: int) -> Schema:
        return {"anyOf": [key, {"type": "array", "items": key, "minItems": least}, NOTHING]}

    named = {action: keys(int(action == NEVER_WITHOUT)) for action in scope.actions}
    return {"type": "object", "properties": named, "additionalProperties": False}


KEYS = Reader("by an action: a key, or a list of keys", _read_keys, schema=_schema)
