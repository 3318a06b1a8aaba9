using HighDicom.Codes;

namespace HighDicom;

/// <summary>A part of the body with what narrows it down: Anatomic Region (0008,2218) or Primary Anatomic Structure (0008,2228), PS3.3 10.5.</summary>
/// <param name="Code">The code, in general of context group 4 or 8134.</param>
/// <param name="Modifiers">Modifiers such as Left, in general of context group 244.</param>
public sealed record AnatomicStructure(CodedConcept Code, params IReadOnlyList<CodedConcept> Modifiers)
{
    /// <summary>A part without modifiers.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator AnatomicStructure(CodedConcept code) => FromCode(code);

    /// <summary>A part without modifiers.</summary>
    /// <param name="code">The code.</param>
    public static AnatomicStructure FromCode(CodedConcept code) => new(code);
}
