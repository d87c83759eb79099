// もどる and やすむ in the head of a participant's page: of one size and at one place on all of them.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

AppButton {
    participant: true
    stacked: participant && Theme.phone
    implicitWidth: Math.max(Theme.phone ? 76 : 132,
                            implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.cramped ? 4 : Theme.phone ? 6 : 18
    Layout.minimumWidth: implicitWidth
}
