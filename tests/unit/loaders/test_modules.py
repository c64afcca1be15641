"""What holds of every module that reads."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import loaders


def bound(module: ast.Module) -> Iterator[str]:
    """Give each name that a module binds by an import, a definition or an assignment, as often as it does."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name))


def test_no_name_of_a_module_hides_another() -> None:
    """A module binds no name twice, as where two changes each bring a list of words of one name."""
    (folder,) = loaders.__path__
    counts = {file: Counter(bound(ast.parse(file.read_text(encoding="utf-8")))) for file in Path(folder).rglob("*.py")}
    assert not [(file.name, name) for file, names in counts.items() for name, times in names.items() if times > 1]
