namespace HighDicom.Content;

/// <summary>Checks of arguments that new content items take.</summary>
internal static class ContentChecks
{
    /// <summary>A unique identifier by PS3.5 9.1: components without leading zeros, at most 64 characters.</summary>
    public static void Uid(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value.Length is 0 or > 64 || value.Split('.').Any(part => part.Length == 0 || (part.Length > 1 && part[0] == '0') || part.Any(c => !char.IsAsciiDigit(c))))
        {
            throw new ArgumentException($"'{value}' is not a unique identifier (PS3.5 9.1).", name);
        }
    }

    /// <summary>Graphic data of so many dimensions with as many points as the graphic type has.</summary>
    public static void Points(GraphicType graphicType, ReadOnlySpan<float> graphicData, int dimensions, int minimum, int maximum)
    {
        (int points, int rest) = Math.DivRem(graphicData.Length, dimensions);
        if (rest != 0 || points < minimum || points > maximum)
        {
            string wanted = maximum == minimum ? $"{minimum}" : $"{minimum} or more";
            throw new ArgumentException($"{graphicType} takes {wanted} points of {dimensions} numbers; {graphicData.Length} numbers were given.", nameof(graphicData));
        }

        foreach (float value in graphicData)
        {
            if (!float.IsFinite(value))
            {
                throw new ArgumentException("A coordinate is not a finite number.", nameof(graphicData));
            }
        }
    }
}
