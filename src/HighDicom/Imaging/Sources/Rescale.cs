namespace HighDicom;

/// <summary>The linear modality transformation: output = stored value × slope + intercept (PS3.3 C.11.1.1.2).</summary>
/// <param name="Slope">Rescale Slope (0028,1053); 1 where absent.</param>
/// <param name="Intercept">Rescale Intercept (0028,1052); 0 where absent.</param>
public readonly record struct Rescale(double Slope, double Intercept)
{
    /// <summary>The transformation that changes nothing.</summary>
    public static Rescale Identity => new(1, 0);

    /// <summary>Whether whole numbers become whole numbers.</summary>
    public bool IsIntegral => double.IsInteger(Slope) && double.IsInteger(Intercept);
}
