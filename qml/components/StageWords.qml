// Title and progress of a participant's page, in words, and in stones where these are few enough.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: stage

    property string title: ""
    property string progressText: ""
    property int total: 0
    property int current: 0

    spacing: 0

    Words {
        text: stage.title
        // Beside progress the title only stands where there is room.
        visible: text !== "" && (stage.total === 0 || (!Theme.phone && Theme.scale < 1.5))
        color: stage.total > 0 ? Theme.ink2 : Theme.ink
        bold: stage.total === 0
        balanced: true
        Layout.fillWidth: true
    }
    WrapRow {
        visible: stage.total > 0
        spacing: Theme.phone ? 12 : 18
        lineSpacing: 0
        Layout.fillWidth: true

        Words {
            text: stage.progressText
            size: Theme.px(Theme.phone ? 20 : 22)
            bold: true
        }
        StepStones {
            // Where height is scarce the words alone say it.
            visible: total < 10 && implicitWidth <= stage.width && !Theme.cramped
            small: true
            height: Theme.px(30)
            total: stage.total
            current: stage.current
            spokenText: stage.progressText
        }
    }
}
