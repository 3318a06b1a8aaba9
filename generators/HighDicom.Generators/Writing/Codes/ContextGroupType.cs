using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>
/// A context group as a class. <c>Rows</c> are "SCHEME|VALUE|MEANING" in published order, the scheme left out where it is
/// the last one's; only the first part of a class that is cut has them.
/// </summary>
internal sealed record ContextGroupType(int Number, string Title, EquatableArray<ContextGroupMember> Members, EquatableArray<string> Rows, bool IsFirst)
{
    /// <summary>Whether the members of its class are in several parts.</summary>
    public bool IsCut => !IsFirst || Rows.Count > Members.Count;

    /// <summary>How many lines it takes in the file.</summary>
    public int Lines => 13 + ((IsCut ? 2 : 3) * Members.Count) + (Rows.Count / 20);
}
