// Children side by side, going on in the next line where the width ends. Unlike Flow it knows its
// height at once, so that it can stand in a layout.
import QtQuick

Item {
    id: wrap

    property real spacing: 8
    property real lineSpacing: spacing

    property var watched: []
    property bool arranging: false

    onWidthChanged: arrange()
    onSpacingChanged: arrange()
    onChildrenChanged: watch()
    Component.onCompleted: watch()

    function watch() {
        for (let i = 0; i < children.length; ++i) {
            const child = children[i]
            if (!watched || watched.includes(child)) continue
            watched.push(child)
            child.implicitWidthChanged.connect(wrap.arrange)
            child.implicitHeightChanged.connect(wrap.arrange)
            child.visibleChanged.connect(wrap.arrange)
        }
        arrange()
    }

    function arrange() {
        if (!wrap || wrap.arranging) return
        // One line, its children centred on each other; gives its height. In here, because a row
        // that is being taken away has no functions any more.
        const place = (ones, top) => {
            let height = 0
            for (const child of ones) height = Math.max(height, child.height)
            for (const child of ones) child.y = top + (height - child.height) / 2
            return height
        }
        wrap.arranging = true
        let line = []
        let x = 0
        let y = 0
        let natural = 0
        for (let i = 0; i < children.length; ++i) {
            const child = children[i]
            if (!child.visible || (child.implicitWidth <= 0 && child.implicitHeight <= 0)) continue
            const wide = width > 0 ? Math.min(child.implicitWidth, width) : child.implicitWidth
            natural += (natural > 0 ? spacing : 0) + child.implicitWidth
            if (x > 0 && width > 0 && x + wide > width + 0.5) {
                y += place(line, y) + lineSpacing
                line = []
                x = 0
            }
            child.x = x
            child.width = wide
            line.push(child)
            x += wide + spacing
        }
        wrap.implicitWidth = natural
        wrap.implicitHeight = y + place(line, y)
        wrap.arranging = false
    }
}
