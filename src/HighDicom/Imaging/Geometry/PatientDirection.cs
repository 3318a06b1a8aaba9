namespace HighDicom;

/// <summary>A direction of the patient's body, by the letters of Patient Orientation (0020,0020) for bipeds (PS3.3 C.7.6.1.1.1).</summary>
public enum PatientDirection
{
    /// <summary>L: to the patient's left (+x).</summary>
    Left,

    /// <summary>R: to the patient's right (−x).</summary>
    Right,

    /// <summary>P: to the back (+y).</summary>
    Posterior,

    /// <summary>A: to the front (−y).</summary>
    Anterior,

    /// <summary>H: to the head (+z).</summary>
    Head,

    /// <summary>F: to the feet (−z).</summary>
    Foot,
}
