namespace HighDicom.Codes;

/// <summary>Some concepts of a coding scheme, decoded when the first of them is asked for. Thread-safe.</summary>
internal sealed class CodePart(string scheme, CodeData data)
{
    private CodeRow[]? _rows;

    public CodeRow[] Rows => _rows ??= CodeRow.Decode(scheme, data());

    public CodedConcept At(int row) => Rows[row].Concept;
}
