// Words of this day that were begun and not saved; one tap goes on with them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: list

    required property DayPage page

    signal wanted(var words) // {what, about, change, text}

    function title(what: string): string {
        return what === "comment" ? qsTr("書きかけのコメントがあります")
            : what === "return" ? qsTr("差し戻すわけの書きかけがあります")
            : what === "reason" ? qsTr("なおすわけの書きかけがあります")
                                : qsTr("したことの書きかけがあります")
    }

    visible: page.begun.length > 0
    spacing: 8

    Repeater {
        model: list.page.begun

        RowCard {
            required property var modelData

            objectName: "begun_" + modelData.what
            title: Say.plain(list.title(modelData.what))
            subtitle: Say.plain(qsTr("つづきを書く"))
            leading: IconTile {
                iconName: "edit"
                hue: "wait"
            }
            onClicked: list.wanted(modelData)
            Layout.fillWidth: true
        }
    }
}
