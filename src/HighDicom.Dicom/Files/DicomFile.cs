namespace FellowOakDicom;

/// <summary>A DICOM file (PS3.10).</summary>
public partial class DicomFile
{
}
