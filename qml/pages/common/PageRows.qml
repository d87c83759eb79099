// The rows of a page's list: those the page has room for until it was drawn, then all.
import Ayumi.Components
import Ayumi.ViewModels

FirstRows {
    required property PageFrame frame

    first: frame.roomForRows
    whole: frame.drawn
}
