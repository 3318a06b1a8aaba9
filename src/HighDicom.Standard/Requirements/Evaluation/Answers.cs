namespace HighDicom.Requirements;

/// <summary>Three-valued logic: what is unknown matters only where the rest leaves it open.</summary>
internal static class Answers
{
    public static Answer Of(bool value) => value ? Answer.Yes : Answer.No;

    public static Answer And(this Answer left, Answer right) =>
        left == Answer.No || right == Answer.No ? Answer.No : left == Answer.Yes && right == Answer.Yes ? Answer.Yes : Answer.CannotTell;

    public static Answer Or(this Answer left, Answer right) =>
        left == Answer.Yes || right == Answer.Yes ? Answer.Yes : left == Answer.No && right == Answer.No ? Answer.No : Answer.CannotTell;

    public static Answer Not(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.CannotTell,
    };
}
