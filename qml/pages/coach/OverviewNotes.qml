// What the numbers of an overview leave out: people the reader does not see, and what is not here.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: notes

    required property bool ownPeople
    required property bool atOffice

    visible: ownPeople || atOffice
    spacing: 8

    FactLine {
        objectName: "overviewOwnPeople"
        visible: notes.ownPeople
        text: qsTr("あなたが受けもつ人だけの数です")
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "overviewAtOffice"
        visible: notes.atOffice
        iconName: "alert"
        color: Theme.waitD
        text: qsTr("この月の記録の一部は事務所にあり、ここの数に入っていません。人ごとの月のページで、取りよせられます")
        Layout.fillWidth: true
    }
}
