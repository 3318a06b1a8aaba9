namespace HighDicom.StandardImporter.Tables;

/// <summary>When something is required.</summary>
/// <param name="Expression">In the grammar of standard-xml; "?" where nobody has written it yet; empty where there is no condition.</param>
/// <param name="Otherwise">"allowed" or "forbidden": whether it may be there when the expression does not hold; empty if not known.</param>
internal sealed record FactCondition(string Expression, string Otherwise)
{
    public static FactCondition None { get; } = new("", "");

    public static FactCondition Unknown { get; } = new("?", "");

    public bool IsUnknown => Expression == "?";
}
