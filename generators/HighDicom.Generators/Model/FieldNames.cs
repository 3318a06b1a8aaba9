namespace HighDicom.Generators.Model;

/// <summary>What src/HighDicom.Dicom/Api says about the names of public fields: keys that have no field, and keys with a name of their own.</summary>
internal sealed record FieldNames(EquatableArray<string> Absent, EquatableArray<string> Renamed)
{
    /// <summary>A look-up of the renamed keys; lines of <see cref="Renamed"/> are "KEY NAME".</summary>
    public Dictionary<string, string> Names() => Renamed.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1]);
}
