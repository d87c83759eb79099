// Above a RecordForm: that it goes on from a draft, or that it was taken back meanwhile.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ColumnLayout {
    id: notes

    required property RecordForm form

    visible: draft.visible || gone.visible
    spacing: 12

    MessagePanel {
        id: draft

        objectName: "formDraft"
        visible: notes.form.fromDraft
        what: qsTr("前に書きかけた内容です")
        todo: qsTr("よければ保存してください。もとに戻すこともできます")
        actionText: qsTr("もとに戻す")
        onActivated: notes.form.discard()
        Layout.fillWidth: true
    }
    MessagePanel {
        id: gone

        objectName: "formTakenBack"
        visible: notes.form.gone
        kind: "att"
        what: qsTr("書いたあとに、この記録は取り消されました")
        todo: qsTr("保存すると、取り消しと両方が残ります")
        Layout.fillWidth: true
    }
}
