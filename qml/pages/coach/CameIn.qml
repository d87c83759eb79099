// Below a choice: what others recorded there since it was chosen here.
import Ayumi.Drawing
import Ayumi.Style

FactLine {
    visible: text !== ""
    iconName: "info"
    color: Theme.waitD
    Layout.fillWidth: true
}
