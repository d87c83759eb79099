// One of our icons by name (files in qml/icons), in one colour.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

SvgIcon {
    id: icon

    property string name: ""
    property real size: Theme.size(28)

    implicitWidth: size
    implicitHeight: size
    source: name === "" ? "" : "qrc:/qt/qml/Ayumi/Components/icons/" + name + ".svg"
    color: Theme.ink
    // Large icons take a thinner stroke, so that lines stay lines (look.md, Icons).
    strokeWidth: name === "dots" ? 3.2 : size < 48 ? 2 : size < 72 ? 1.7 : size < 100 ? 1.6 : 1.4
    Accessible.ignored: true
}
