using System.Collections.Frozen;
using System.Text;

namespace HighDicom.Codes;

/// <summary>A context group of PS3.16 (a CID): a named set of coded concepts. Immutable and thread-safe.</summary>
public sealed partial class ContextGroup
{
    private FrozenSet<CodedConcept>? _codes;

    /// <summary>The lines are "SCHEME|VALUE|MEANING" in UTF-8, as the generator writes them; the scheme is left out where it is the last one's.</summary>
    internal ContextGroup(int number, string title, ReadOnlySpan<byte> lines)
    {
        Number = number;
        Title = title;
        Members = Decode(lines);
    }

    /// <summary>The number, for example 7150.</summary>
    public int Number { get; }

    /// <summary>The name, for example "Segmentation Property Category".</summary>
    public string Title { get; }

    /// <summary>The members in published order.</summary>
    public IReadOnlyList<CodedConcept> Members { get; }

    /// <summary>Made at the first question: a member alone is had without it.</summary>
    private FrozenSet<CodedConcept> Codes => _codes ??= Members.ToFrozenSet();

    /// <summary>Whether the code is a member, whatever its scheme version and meaning; old SNOMED codes count as their SNOMED CT form.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(CodedConcept code) =>
        code.Value.Length > 0 && Codes.Contains(code.SchemeVersion is null ? code : new CodedConcept(code.Value, code.SchemeDesignator, code.Meaning));

    /// <summary>For example <c>CID 7150 Segmentation Property Category</c>.</summary>
    public override string ToString() => $"CID {Number} {Title}";

    private static CodedConcept[] Decode(ReadOnlySpan<byte> lines)
    {
        List<CodedConcept> members = [];
        string scheme = "";
        foreach (Range range in lines.Split((byte)'\n'))
        {
            if (!lines[range].IsEmpty)
            {
                string[] parts = Encoding.UTF8.GetString(lines[range]).Split('|', 3);
                scheme = parts[0].Length > 0 ? parts[0] : scheme;
                members.Add(new CodedConcept(parts[1], scheme, parts[2]));
            }
        }

        return [.. members];
    }
}
