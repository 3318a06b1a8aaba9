namespace HighDicom;

/// <summary>A section of the DICOM standard, for example PS3.3 C.8.20.2.</summary>
/// <param name="Part">The part: 3, 5, 6, 10 or 16.</param>
/// <param name="Section">The section's number as published, for example <c>C.8.20.2</c>.</param>
public readonly record struct StandardReference(int Part, string Section)
{
    /// <summary>The section in the current edition of the standard.</summary>
    public Uri Link => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://dicom.nema.org/medical/dicom/current/output/chtml/part{Part:00}/sect_{Section.Replace(' ', '_')}.html"));

    /// <summary>The reference as reports print it, for example <c>PS3.3 C.8.20.2</c>.</summary>
    /// <returns>Part and section.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PS3.{Part} {Section}");
}
