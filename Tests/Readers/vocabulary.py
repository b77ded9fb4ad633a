"""schema.org’s vocabulary, from the classes that PyPI’s msgspec-schemaorg makes of it; none of them is run.

A type is a file with a class of its name: its base is the type above it, its annotated names are the
properties that schema.org gives it, and the names in an annotation what schema.org expects there. A type of
values, such as `DayOfWeek`, has a file too, with its values as text.
"""
import ast
import pathlib

TEXT = {"str", "URL", "date", "datetime", "time", "int", "float", "bool"}
CONTAINERS = {"Union", "List", "None", "Optional", "Dict", "Any"}
# What schema.org puts below two types, where a class names but one: https://schema.org/EducationalOrganization.
ALSO_BELOW = {"EducationalOrganization": ["Organization"]}


class Vocabulary:
    """
    - above: by type, the types directly above it.
    - expected: by type and property, the names of types and of kinds of text that may stand there.
    """

    def __init__(self, folder):
        self.above = {}
        self.expected = {}
        for file in sorted(pathlib.Path(folder).glob("models/*/*.py")):
            if file.stem != "__init__":
                self._read(file)
        self.values = {}
        for file in sorted(pathlib.Path(folder).glob("enums/*/*.py")):
            if file.stem != "__init__":
                tree = ast.parse(file.read_text(encoding="utf-8"))
                texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
                self.values[file.stem] = {text for text in texts if isinstance(text, str)}
        if len(self.above) < 700:
            raise SystemExit(f"{folder}: {len(self.above)} types are not schema.org’s")

    def _read(self, file):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in tree.body:
            if not isinstance(node, ast.ClassDef):
                continue
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            self.above[node.name] = bases + ALSO_BELOW.get(node.name, [])
            for part in node.body:
                if isinstance(part, ast.AnnAssign) and part.target.id != "type":
                    self.expected[node.name, part.target.id] = names(part.annotation)

    def is_below(self, name, other):
        """Whether a type is another one, or below it."""
        return name == other or any(self.is_below(base, other) for base in self.above.get(name, []))

    def expects(self, types, name):
        """What a property of a thing of these types may be; nothing where none of them has it."""
        found = set()
        waiting = list(types)
        while waiting:
            current = waiting.pop()
            found |= self.expected.get((current, name), set())
            waiting += self.above.get(current, [])
        return found


def names(annotation):
    """The names in an annotation, those in quotes included."""
    found = set()
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
    return found - CONTAINERS
