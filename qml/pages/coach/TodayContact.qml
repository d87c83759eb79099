// A contact of today away from the sites of the day: a call, a visit at home, another place.
import QtQuick
import Ayumi.Components

RowCard {
    id: contact

    required property var modelData // {key, way, names, from, to, status}

    objectName: "contact_" + modelData.key
    title: Say.joined([VisitWords.span(modelData.from, modelData.to, false),
                       VisitWords.way(modelData.way)], "  ")
    subtitle: Say.joined([Say.names(modelData.names),
                          modelData.status === "done" ? "" : VisitWords.status(modelData.status)],
                         qsTr("・", "between two facts"))
    leading: IconTile {
        iconName: VisitWords.wayIcon(contact.modelData.way)
    }
}
