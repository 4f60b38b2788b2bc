"""Reads the files of a folder and prints as JSON what each reader finds in them."""

import csv
import io
import json
import math
import sys
import zipfile

import igraph
import networkx
import openpyxl
from networkx.readwrite.gexf import GEXF

folder = sys.argv[1]

# networkx knows GEXF up to 1.2draft; what Tifa writes of 1.3 differs in namespace and version only.
GEXF.versions["1.3"] = dict(
    GEXF.versions["1.2draft"], NS_GEXF="http://gexf.net/1.3", NS_VIZ="http://gexf.net/1.3/viz", VERSION="1.3"
)


def path(kind):
    return f"{folder}/graph.{kind}"


def of_networkx(graph):
    labels = networkx.get_node_attributes(graph, "label")
    assert not graph.is_directed()
    assert [node for node in graph] == ["t:" + label for label in labels.values()]
    assert graph.nodes["t:两个维护"]["paragraphs"] == 7
    return {
        "labels": list(labels.values()),
        "edges": [
            [labels[a], labels[b], int(edge["weight"]), edge.get("score")] for a, b, edge in graph.edges(data=True)
        ],
    }


def of_igraph(graph):
    labels = graph.vs["label"]
    assert not graph.is_directed()
    assert graph["method"].startswith("tifa-1 r7")
    assert (graph.vs[0]["x"], graph.vs[0]["y"]) == (3, -4.5)
    return {
        "labels": labels,
        "edges": [
            [labels[edge.source], labels[edge.target], int(edge["weight"]), number(edge["score"])] for edge in graph.es
        ],
    }


def of_tables(nodes, edges, evidence, method):
    """Tables as lists of rows, the header first; every link has to have as many passages as it weighs."""
    labels = {row["id"]: row["label"] for row in rows(nodes)}
    passages = {}
    for row in rows(evidence):
        passages.setdefault(row["edge"], []).append(row["text"])
    assert all(len(passages[row["id"]]) == int(row["weight"]) for row in rows(edges))
    assert sum(map(len, passages.values())) == len(evidence) - 1
    assert method.startswith("tifa-1 r7"), method
    return {
        "labels": list(labels.values()),
        "edges": [
            [labels[row["source"]], labels[row["target"]], int(row["weight"]), float(row["score"]) if row["score"] not in (None, "") else None]
            for row in rows(edges)
        ],
    }


def rows(table):
    return [dict(zip(table[0], row)) for row in table[1:]]


def of_csv(path):
    def unquoted(cell):
        # What would be taken for a formula has an apostrophe before it.
        return cell[1:] if cell.startswith("'") and cell[1:2] in tuple("=+-@\t\r") else cell

    with zipfile.ZipFile(path) as parts:
        def table(name):
            with io.TextIOWrapper(parts.open(name), encoding="utf-8-sig", newline="") as file:
                return [[unquoted(cell) for cell in row] for row in csv.reader(file)]

        method = json.loads(parts.read("method.json"))["line"]
        return of_tables(table("nodes.csv"), table("edges.csv"), table("evidence.csv"), method)


def of_workbook(path):
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["nodes", "edges", "evidence", "method"], book.sheetnames
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert book["edges"]["D2"].data_type == "n" and book["nodes"]["B2"].data_type in ("s", "inlineStr")
    tables = [[[cell.value for cell in row] for row in book[name]] for name in ("nodes", "edges", "evidence")]
    return of_tables(*tables, {row[0].value: row[1].value for row in book["method"]}["line"])


def number(value):
    return None if math.isnan(value) else value


def places(graph):
    place = graph.nodes["t:两个维护"]["viz"]["position"]
    assert (place["x"], place["y"]) == (3, -4.5), place
    return graph


graphml = networkx.read_graphml(path("graphml"))
assert graphml.graph["method"].startswith("tifa-1 r7")
assert graphml.nodes["t:两个维护"]["y"] == -4.5
with open(path("cyjs"), encoding="utf-8") as file:
    cyjs = networkx.cytoscape_graph(json.load(file))

with open(path("json"), encoding="utf-8") as file:
    node_link = networkx.node_link_graph(json.load(file))
assert node_link.graph["line"].startswith("tifa-1 r7")
pajek = networkx.Graph(networkx.read_pajek(path("pajek")))
# Pajek knows by the mark that a file is UTF-8; igraph takes it for text.
with open(path("pajek"), encoding="utf-8-sig") as marked, open(path("net"), "w", encoding="utf-8") as unmarked:
    unmarked.write(marked.read())
of_pajek = igraph.Graph.Read_Pajek(path("net"))

print(
    json.dumps(
        {
            "openpyxl xlsx": of_workbook(path("xlsx")),
            "csv csv": of_csv(path("csv")),
            "networkx graphml": of_networkx(graphml),
            "networkx gexf": of_networkx(places(networkx.read_gexf(path("gexf"), version="1.3"))),
            "networkx gexf12": of_networkx(places(networkx.read_gexf(path("gexf12")))),
            "networkx cyjs": of_networkx(cyjs),
            "networkx json": of_networkx(node_link),
            "networkx pajek": {
                "labels": list(pajek),
                "edges": [[a, b, int(edge["weight"]), None] for a, b, edge in pajek.edges(data=True)],
            },
            "igraph pajek": {
                "labels": of_pajek.vs["id"],
                "edges": [
                    [of_pajek.vs[e.source]["id"], of_pajek.vs[e.target]["id"], int(e["weight"]), None]
                    for e in of_pajek.es
                ],
            },
            "igraph graphml": of_igraph(igraph.Graph.Read_GraphML(path("graphml"))),
        }
    )
)
