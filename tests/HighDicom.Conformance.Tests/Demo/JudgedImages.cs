namespace HighDicom.ConformanceTests.Demo;

/// <summary>What the demo is run on.</summary>
public enum JudgedImages
{
    /// <summary>The synthetic series that the demo writes itself.</summary>
    Phantom,

    /// <summary>Three CT slices of a patient, beside the checkout.</summary>
    Patient
}
