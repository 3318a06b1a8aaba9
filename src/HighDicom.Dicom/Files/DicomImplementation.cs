namespace FellowOakDicom;

/// <summary>How this implementation names itself in files that it writes (PS3.7 D.3.3.2).</summary>
public static class DicomImplementation
{
    /// <summary>Implementation Class UID (0002,0012).</summary>
    public static DicomUID ClassUID { get; set; } =
        new("2.25.78378143686611190631103096403284019429", "HighDicom Implementation Class UID", DicomUidType.Unknown);

    /// <summary>Implementation Version Name (0002,0013), at most 16 characters.</summary>
    public static string Version { get; set; } = "HIGHDICOM 0.1";
}
