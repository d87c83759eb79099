// A short list to choose from: what … on a row opens, and ほか of the places.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.Style

AppPopup {
    id: menu

    property var entries: [] // {key, label, icon}

    signal chosen(string key)

    padding: Theme.grid
    margins: Theme.grid // kept on the screen, wherever its row is
    width: Math.min(implicitWidth, (parent ? parent.width : implicitWidth) - 2 * Theme.grid)
    onOpened: if (list.count > 0) list.itemAt(0).forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: Theme.grid

        Repeater {
            id: list

            model: menu.entries

            AppButton {
                required property var modelData

                objectName: "menu_" + modelData.key
                kind: "quiet"
                text: modelData.label
                iconName: modelData.icon ?? ""
                onClicked: {
                    menu.close()
                    menu.chosen(modelData.key)
                }
                Layout.fillWidth: true
            }
        }
    }
}
